import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { isContractingEntity } from "../../../domain/threshold";
import { useAct } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useFindings } from "../../shared/findings";
import { useSpeech } from "../../shared/language";
import { useSigner } from "../../shared/signer";
import { Choice } from "../../shared/ui/Choice";
import { Fold } from "../../shared/ui/Fold";
import { Signer } from "../../shared/ui/Signer";
import { decidedWords, qualityAct } from "./thresholdActs";

const useStyles = makeStyles({
  settings: {
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

type Quality = "authority" | "entity";

/** Under which quality the authority buys, and which departments have rules of their own. */
export function BuyerSettings({ facts }: { readonly facts: Facts }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, format } = speech;
  const [signer, setSigner] = useSigner();
  const { run } = useAct();
  const { today } = useFindings();
  const quality: Quality = isContractingEntity(facts.parameters, today) ? "entity" : "authority";
  const network = facts.departments.filter((department) => department.network === true);
  const autonomous = facts.departments.filter((department) => department.autonomous);
  const names = (departments: Facts["departments"]) => format.list(departments.map(({ code, label }) => label || code));
  return (
    <Fold title={t("threshold.settings.title")} aside={t(`threshold.settings.short.${quality}`)}>
      <div className={styles.settings}>
        <Signer name={signer} onChange={setSigner} />
        <Choice<Quality>
          label={t("threshold.settings.quality")}
          value={quality}
          options={[
            { value: "authority", label: t("threshold.settings.authority") },
            { value: "entity", label: t("threshold.settings.entity") },
          ]}
          hint={t("threshold.settings.hint")}
          onChange={(chosen) => {
            if (chosen === "" || chosen === quality) return;
            void run(qualityAct(facts.parameters, chosen === "entity", decidedWords(speech, today, signer)));
          }}
        />
        {network.length > 0 && <Caption1>{t("threshold.settings.network", { list: names(network) })}</Caption1>}
        {autonomous.length > 0 && (
          <Caption1>{t("threshold.settings.autonomous", { list: names(autonomous) })}</Caption1>
        )}
      </div>
    </Fold>
  );
}
