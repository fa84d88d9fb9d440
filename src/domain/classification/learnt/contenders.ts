/** A family, the division that led to it, the share of that division, and its score: that share when it fits best there. */
export interface Contender {
  rank: number;
  score: number;
  division: number;
  share: number;
  /** The link of the division by which it was reached. */
  link: number;
  /** Whether no family of that division fits the title better, those that lead likelier divisions left aside. */
  leads: boolean;
}

/** The best families for a title, each by its best way, best first; written over when the next title is asked. */
export class Contenders {
  /** Best first; beyond the count, places that wait. */
  readonly #list: Contender[] = [];
  #room = 0;
  #count = 0;

  /** Starts again with room for so many families. */
  start(room: number): void {
    this.#room = room;
    this.#count = 0;
    while (this.#list.length < room) {
      this.#list.push({ rank: -1, score: Number.NaN, division: -1, share: Number.NaN, link: -1, leads: false });
    }
  }

  get count(): number {
    return this.#count;
  }

  at(place: number): Contender {
    return this.#list[place] as Contender;
  }

  /** What a family must score more than to be among them; negative while there is room. */
  get least(): number {
    return this.#count < this.#room ? -1 : this.at(this.#count - 1).score;
  }

  /** Whether a family leads a division that was looked into before. */
  isLeading(rank: number): boolean {
    for (let at = 0; at < this.#count; at++) if (this.at(at).leads && this.at(at).rank === rank) return true;
    return false;
  }

  /** When there is no more room, the last family that leads no division leaves. */
  makeRoom(): void {
    if (this.#count < this.#room) return;
    let at = this.#count - 1;
    while (at >= 0 && this.at(at).leads) at--;
    if (at < 0) return;
    const gone = this.at(at);
    for (; at < this.#count - 1; at++) this.#list[at] = this.at(at + 1);
    this.#list[at] = gone;
    this.#count--;
  }

  /** Puts a family that scores more than the least in its place; the last one leaves when there is no more room. */
  add(rank: number, score: number, division: number, share: number, link: number, leads: boolean): void {
    const list = this.#list;
    let at = this.#count - 1;
    while (at >= 0 && this.at(at).rank !== rank) at--;
    if (at >= 0) {
      if (this.at(at).score >= score) return;
    } else if (this.#count < this.#room) at = this.#count++;
    else at = this.#count - 1;
    const one = this.at(at);
    for (; at > 0 && precedes(rank, score, this.at(at - 1)); at--) list[at] = this.at(at - 1);
    list[at] = one;
    one.rank = rank;
    one.score = score;
    one.division = division;
    one.share = share;
    one.link = link;
    one.leads = leads;
  }
}

/** A higher score, else before it in the nomenclature. */
function precedes(rank: number, score: number, other: Contender): boolean {
  return score > other.score || (score === other.score && rank < other.rank);
}
