import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { valueOf } from "../../../domain/need";
import { Nomenclature } from "../../../domain/nomenclature";
import { qualityOf } from "../../../domain/review";
import { ActBar } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Fold } from "../../shared/ui/Fold";
import { Page } from "../../shared/ui/Page";
import { EmptyState } from "../../shared/ui/states";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  table: { borderCollapse: "collapse", width: "100%", "& th, & td": { textAlign: "start", padding: "2px 4px" } },
  title: { margin: 0 },
});

/** Pairs and families shown of each list: the first ones are the ones to act on. */
const SHOWN = 12;

interface Props {
  readonly facts: Facts;
  readonly onBack: () => void;
}

/** What was validated so far says of the suggestions and of the families. */
export function QualityView({ facts, onBack }: Props) {
  const styles = useStyles();
  const { t, format } = useSpeech();
  const { needs, families, familyByCode } = facts;
  const quality = useMemo(() => {
    const judged = needs.map((need) => ({ ...need, confidence: valueOf(need.confidence) ?? 0 }));
    return qualityOf(judged, new Nomenclature(families).families);
  }, [needs, families]);
  const labelOf = (code: string) => `${code} ${familyByCode.get(code)?.label ?? ""}`.trim();
  const { judged, right, bands, confusions, neverUsed, toSplit, toMerge } = quality;
  const fold = (key: "confusions" | "toMerge" | "toSplit" | "neverUsed", lines: readonly ReactNode[]) => (
    <Fold title={t(`quality.${key}`)} aside={format.count(lines.length)}>
      {lines.length === 0 ? (
        <Caption1>{t("quality.none")}</Caption1>
      ) : (
        <ul className={styles.list}>
          {lines.slice(0, SHOWN).map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length > SHOWN && <Caption1>{t("quality.others", { count: lines.length - SHOWN })}</Caption1>}
    </Fold>
  );
  return (
    <Page title={t("quality.title")} foot={<ActBar />}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t("nomenclature.back")}
        </Button>
      </div>
      {judged === 0 ? (
        <EmptyState title={t("quality.empty.title")} text={t("quality.empty.text")} />
      ) : (
        <>
          <Subtitle2 as="h2" className={styles.title}>
            {t("quality.kept", { share: format.share(right / judged), right, count: judged })}
          </Subtitle2>
          <Body1>{t("quality.caution")}</Body1>
          <table className={styles.table}>
            <caption>{t("quality.byConfidence")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("quality.announced")}</th>
                <th scope="col">{t("quality.decided")}</th>
                <th scope="col">{t("quality.rightShare")}</th>
              </tr>
            </thead>
            <tbody>
              {bands.map((band) => (
                <tr key={band.from}>
                  <th scope="row">{t("quality.from", { share: format.share(band.from) })}</th>
                  <td>{format.count(band.judged)}</td>
                  <td>{band.judged === 0 ? "—" : format.share(band.right / band.judged)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {fold(
            "confusions",
            confusions.map(({ suggested, validated, count }) =>
              t("quality.confusion", { suggested: labelOf(suggested), validated: labelOf(validated), count }),
            ),
          )}
          {fold(
            "toMerge",
            toMerge.map(({ families: [one, other], confused, judged: among }) =>
              t("quality.merge", { one: labelOf(one), other: labelOf(other), confused, among }),
            ),
          )}
          {fold(
            "toSplit",
            toSplit.map(({ family, needs: count, likeness, cpvGroups }) =>
              t("quality.split", {
                family: labelOf(family),
                count,
                likeness: format.share(likeness),
                cpv: format.list(cpvGroups.slice(0, 3)),
              }),
            ),
          )}
          {fold("neverUsed", neverUsed.map(labelOf))}
        </>
      )}
    </Page>
  );
}
