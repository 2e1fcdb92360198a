/** Prints the files that have to be covered to the last branch, and the lines of branches that no test takes. */
module.exports = class {
  #isChosen;

  /** @param {{ isChosen: (path: string) => boolean }} options which files, by their path from the root */
  constructor({ isChosen }) {
    this.#isChosen = isChosen;
  }

  /** What vitest calls a reporter by. */
  execute(context) {
    context.getTree("flat").visit({ onDetail: (node) => this.#print(node) });
  }

  #print(node) {
    const path = node.getFileCoverage().path.slice(process.cwd().length + 1);
    if (!this.#isChosen(path)) return;
    const { branches } = node.getCoverageSummary();
    const lines = Object.entries(node.getFileCoverage().getBranchCoverageByLine());
    const open = lines.filter(([, { coverage }]) => coverage < 100).map(([line]) => line);
    const missed = open.length > 0 ? `  not taken in ${open.join(", ")}` : "";
    console.log(`${path.padEnd(36)}${branches.covered}/${branches.total} branches${missed}`);
  }
};
