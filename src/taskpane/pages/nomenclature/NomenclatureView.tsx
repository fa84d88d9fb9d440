import { Body1, Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImportRegular, ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { formerCodesIn, Nomenclature, recodingsOf } from "../../../domain/nomenclature";
import { ActBar, useAct, useJobs } from "../../shared/act";
import type { Facts } from "../../shared/facts";
import { useSpeech } from "../../shared/language";
import { Page } from "../../shared/ui/Page";
import { ReasonText } from "../../shared/ui/ReasonText";
import { FamilyFileView } from "./FamilyFileView";
import { FamilyForm } from "./FamilyForm";
import { FamilyTree } from "./FamilyTree";
import { editAct, mergeAct, recodeAct, renameAct, replaceAct } from "./nomenclatureActs";
import { useFamilyFile } from "./useFamilyFile";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

interface Props {
  readonly facts: Facts;
  readonly onBack: () => void;
}

/** The families of the authority: to read, correct, merge, archive, or replace by those of a file. */
export function NomenclatureView({ facts, onBack }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { ask, run } = useAct();
  const { families, needs } = facts;
  const nomenclature = useMemo(() => new Nomenclature(families), [families]);
  const used = useMemo(() => countsOf(needs.map(({ validatedFamily }) => validatedFamily)), [needs]);
  const recodings = useMemo(() => recodingsOf(needs, formerCodesIn(needs, nomenclature)), [needs, nomenclature]);
  const [chosen, setChosen] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const [withArchived, showArchived] = useState(false);
  const file = useFamilyFile(nomenclature, needs);
  const { nextVersion } = nomenclature;
  const { kind } = useJobs().state;
  const isReplacing = useRef(false);
  const { leave } = file;
  useEffect(() => {
    if (!isReplacing.current || kind === "asking" || kind === "running") return;
    isReplacing.current = false;
    // Once written, the file has nothing more to say: the tree shows what it gave.
    if (kind === "done") leave();
  }, [kind, leave]);
  const family = chosen === undefined ? undefined : nomenclature.byCode(chosen);
  const labelOf = (code: string) => `${code} ${nomenclature.byCode(code)?.label ?? ""}`.trim();
  const count = file.read?.families.length ?? 0;
  const archived = families.filter((one) => one.archived).length;

  const replace = () => {
    const mapping = new Map(file.agreed.flatMap(({ from, to }) => (to === "" ? [] : [[from, to] as const])));
    const recoded = recodingsOf(needs, mapping).length;
    const left = file.agreed.filter(({ to }) => to === "").reduce((sum, { from }) => sum + (used.get(from) ?? 0), 0);
    isReplacing.current = true;
    ask(replaceAct(nomenclature, file.read?.families ?? [], file.agreed, needs), {
      text: t("nomenclature.replaceText", { count, before: nomenclature.families.length, recoded, left }),
      verb: t("nomenclature.replace", { count }),
    });
  };
  const rename = (code: string) => {
    if (!family) return;
    const act = renameAct(family, code, needs, nextVersion);
    ask(act, {
      text: t("nomenclature.renameText", { count: act.values.count, from: labelOf(family.code), into: code }),
      verb: t("nomenclature.renameVerb", { from: family.code, into: code }),
    });
  };
  const recode = () => {
    const pairs = [...countsOf(recodings.map(({ from, to }) => `${labelOf(from)} → ${labelOf(to)}`))];
    const lines = pairs.map(([pair, times]) => t("nomenclature.recodeLine", { pair, count: times }));
    ask(recodeAct(recodings), {
      text: lines.join(" · "),
      verb: t("nomenclature.recode", { count: recodings.length }),
    });
  };
  const merge = (code: string) => {
    const into = nomenclature.byCode(code);
    if (!family || !into) return;
    const act = mergeAct(into, family, needs, nextVersion);
    ask(act, {
      text: t("nomenclature.mergeText", {
        count: act.values.count,
        from: labelOf(family.code),
        into: labelOf(into.code),
      }),
      verb: t("nomenclature.mergeVerb", { from: family.code, into: into.code }),
    });
  };
  return (
    <Page
      title={t("nomenclature.title")}
      count={t("nomenclature.count", { count: nomenclature.families.length, version: nomenclature.version })}
      foot={
        <ActBar>
          {file.read && count > 0 && (
            <Button appearance="primary" onClick={replace}>
              {t("nomenclature.replace", { count })}
            </Button>
          )}
          {!file.read && recodings.length > 0 && (
            <Button appearance="primary" onClick={recode}>
              {t("nomenclature.recode", { count: recodings.length })}
            </Button>
          )}
        </ActBar>
      }
    >
      <div className={styles.actions}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t("nomenclature.back")}
        </Button>
        <Button icon={<ArrowImportRegular />} onClick={() => input.current?.click()}>
          {t("nomenclature.import")}
        </Button>
        {file.read && <Button onClick={file.leave}>{t("nomenclature.leaveFile")}</Button>}
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.txt,.tsv"
          aria-label={t("nomenclature.import")}
          onChange={(event) => {
            const [first] = event.target.files ?? [];
            if (first) void file.take(first);
            event.target.value = "";
          }}
        />
      </div>
      {file.problem && <ReasonText reason={file.problem} />}
      {file.read ? (
        <FamilyFileView work={file} labelOf={labelOf} />
      ) : (
        <>
          {recodings.length > 0 && <Body1>{t("nomenclature.recodeText", { count: recodings.length })}</Body1>}
          {archived > 0 && (
            <Checkbox
              checked={withArchived}
              label={t("nomenclature.withArchived", { count: archived })}
              onChange={(_event, { checked }) => showArchived(checked === true)}
            />
          )}
          <FamilyTree
            nomenclature={nomenclature}
            used={used}
            withArchived={withArchived}
            chosen={chosen}
            onChoose={setChosen}
          />
          {family?.archived && (
            <div className={styles.actions}>
              <Button onClick={() => void run(editAct(family, { ...family, archived: false }, nextVersion))}>
                {t("nomenclature.restore", { family: family.code })}
              </Button>
            </div>
          )}
          {family && !family.archived && (
            <FamilyForm
              key={`${family.code} ${family.version}`}
              family={family}
              others={nomenclature.families.filter(
                ({ code, nature }) => code !== family.code && nature === family.nature,
              )}
              used={used.get(family.code) ?? 0}
              isTaken={(code) => nomenclature.byCode(code) !== undefined}
              onSave={(after) => void run(editAct(family, after, nextVersion))}
              onRename={rename}
              onMerge={merge}
              onArchive={() => void run(editAct(family, { ...family, archived: true }, nextVersion))}
            />
          )}
        </>
      )}
    </Page>
  );
}

function countsOf(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
