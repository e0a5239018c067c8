const words =
  'the council will run one warning centre for every town on the coast and publish what it measures each hour so that harbours schools and hospitals can act before the water comes'.split(
    ' ',
  );

/** Some 60 words, another text for each number, the same at every call. */
export const paragraphText = (number) => {
  const picked = Array.from(
    { length: 60 },
    (_, at) => words[(number * 7 + at * 3 + ((at * at) % 11)) % words.length],
  );
  const [first = '', ...rest] = picked;
  return `${first[0]?.toUpperCase()}${first.slice(1)} ${rest.join(' ')} (${number}).`;
};
