/** What parts the lines of a contact that runs on, in the script of the language. */
export const commaOf = (language: string): string => {
  const primary = language.toLowerCase().split('-')[0];
  if (primary === 'ar' || primary === 'fa' || primary === 'ur') return '، ';
  if (primary === 'zh' || primary === 'ja') return '，';
  return ', ';
};
