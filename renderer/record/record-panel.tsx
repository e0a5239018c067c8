/** Every entry of the record, and whether it verifies. */
export const RecordPanel = () => null;
