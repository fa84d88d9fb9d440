/** A list without bullets: its lines have an icon, a border or a name of their own. */
export const plainList = { listStyleType: "none", margin: 0, padding: 0 } as const;

/** The same, its lines one below the other with a gap. */
export const stackedList = (gap: string) => ({ ...plainList, display: "flex", flexDirection: "column", gap }) as const;
