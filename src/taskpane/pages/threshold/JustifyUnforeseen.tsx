import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ThresholdAlert } from "../../../domain/threshold";
import { useAct } from "../../shared/act";
import { useFindings } from "../../shared/findings";
import { useSpeech } from "../../shared/language";
import { useSigner } from "../../shared/signer";
import { MotiveForm } from "../../shared/ui/MotiveForm";
import { Signer } from "../../shared/ui/Signer";
import { decidedWords, justifyAct } from "./thresholdActs";

/** Writes why unforeseen needs could not be foreseen, when nobody did. */
export function JustifyUnforeseen({ alerts }: { readonly alerts: readonly ThresholdAlert[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const { run } = useAct();
  const { today } = useFindings();
  const [writing, setWriting] = useState(false);
  const [signer, setSigner] = useSigner();
  const silent = alerts.find(({ rule }) => rule === "threshold.unforeseen-unjustified");
  if (!silent) return null;
  const count = silent.needIds.length;
  if (!writing) {
    return (
      <div>
        <Button size="small" onClick={() => setWriting(true)}>
          {t("threshold.justify.open", { count })}
        </Button>
      </div>
    );
  }
  return (
    <MotiveForm
      title={t("threshold.justify.title")}
      label={t("threshold.justify.label")}
      hint={t("threshold.justify.hint")}
      verb={t("threshold.justify.verb", { count })}
      giveUp={t("threshold.justify.giveUp")}
      onSubmit={(motive) => void run(justifyAct(silent.needIds, motive, decidedWords(speech, today, signer)))}
      onClose={() => setWriting(false)}
    >
      <Signer name={signer} onChange={setSigner} />
    </MotiveForm>
  );
}
