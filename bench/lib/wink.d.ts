/** What the benchmark uses of the naive Bayes library, which comes without types. */
declare module "wink-naive-bayes-text-classifier" {
  interface NaiveBayes {
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    definePrepTasks(tasks: readonly ((input: string) => readonly string[])[]): number;
    learn(input: string, label: string): boolean;
    consolidate(): boolean;
    /** Labels with the logarithm of their odds, best first. */
    computeOdds(input: string): readonly (readonly [label: string, odds: number])[];
  }
  const naiveBayesTextClassifier: () => NaiveBayes;
  export = naiveBayesTextClassifier;
}
