import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { toSerial } from "../../../../domain/calendar";
import { readSurveyed, surveyOf, type SurveyedDepartment } from "../../../../domain/campaign";
import { useAct, useJobs } from "../../../shared/act";
import type { Facts, ReadTables } from "../../../shared/facts";
import { useFindings } from "../../../shared/findings";
import { useSpeech } from "../../../shared/language";
import { Fold } from "../../../shared/ui/Fold";
import { addDepartmentsAct, departmentsAct, sendBackAct, stateCells } from "./campaignActs";
import { CampaignFrame } from "./CampaignFrame";
import { DepartmentDetail } from "./DepartmentDetail";
import { DepartmentFields } from "./DepartmentFields";
import { departmentsIn } from "./departmentFile";
import { DepartmentLine, LineIcon } from "./DepartmentLine";
import { makeCorrections, makeForms, sentencesBy } from "./forms";
import { kept, MadeFileLink, type KeptFile } from "../../../shared/ui/MadeFileLink";
import { useCampaignYear } from "./useCampaignYear";
import { plainList } from "../../../shared/ui/plainList";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  list: plainList,
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

const BLANK = { code: "", label: "", contact: "", email: "" };

interface Props {
  readonly facts: Facts;
  readonly tables: ReadTables;
}

/** The survey of departments: who is asked, who sent what, who is late, and what goes out to them. */
export function Campaign({ facts, tables }: Props) {
  const styles = useStyles();
  const { t, format, sheet, sentence } = useSpeech();
  const { run } = useAct();
  const { run: runJob } = useJobs();
  const { anomalies, today } = useFindings();
  const [year, setYear] = useCampaignYear(facts.needs, tables.parameters.rows, today);
  const [made, setMade] = useState<{ readonly file: KeptFile; readonly sent: readonly string[] }>();
  const [adding, setAdding] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const departments = useMemo(() => readSurveyed(tables.departments.rows), [tables.departments.rows]);
  const survey = useMemo(
    () => surveyOf(departments, facts.needs, year, today),
    [departments, facts.needs, year, today],
  );
  // Remarks are for the programming team: a department is asked what is wrong or doubtful.
  const wrong = useMemo(() => (anomalies.value ?? []).filter(({ severity }) => severity !== "info"), [anomalies.value]);
  const said = useMemo(() => sentencesBy(wrong, { sentence }), [wrong, sentence]);
  const material = { facts, rows: tables.needs.rows, year, today, sheet };
  const toSend = departments.filter(({ state }) => state === undefined || state === "to-send");

  const forms = (asked: readonly SurveyedDepartment[]) =>
    void runJob({
      doing: t("submission.campaign.making", { count: asked.length }),
      work: async (options) => {
        const file = await makeForms(asked, material, options);
        const waiting = asked.filter(({ state }) => state === undefined || state === "to-send");
        setMade({ file: kept(file), sent: waiting.map(({ code }) => code) });
        return { done: t("submission.campaign.made", { count: asked.length }), undoable: false };
      },
    });
  const corrections = (department: SurveyedDepartment, needIds: readonly string[]) => {
    const ids = new Set(needIds);
    const its = wrong.filter(({ needId }) => ids.has(needId));
    const make = async () => {
      const ready = await runJob({
        doing: t("submission.campaign.making", { count: 1 }),
        work: async () => {
          setMade({ file: kept(await makeCorrections(department, its, material)), sent: [] });
          return { done: t("submission.campaign.madeCorrections"), undoable: false };
        },
      });
      if (ready) await run(sendBackAct(department.code, [...new Set(its.map(({ needId }) => needId))]));
    };
    void make();
  };
  const addFromFile = async (file: File) => {
    await run(addDepartmentsAct(await departmentsIn(file), departments));
  };

  return (
    <section className={styles.section} aria-labelledby="departments-sent">
      <Subtitle2 as="h2" id="departments-sent" className={styles.title}>
        {t("submission.campaign.title", { year: String(year) })}
      </Subtitle2>
      <CampaignFrame
        year={year}
        deadline={commonDeadline(departments)}
        count={departments.length}
        onYear={setYear}
        onDeadline={(day) => {
          const codes = departments.map(({ code }) => code);
          void run(departmentsAct(codes, { deadline: toSerial(day) }));
        }}
      />
      <Caption1 block>
        {t("submission.sent", { sent: survey.answered, total: departments.length })}
        {survey.late > 0 && ` · ${t("submission.campaign.lateCount", { count: survey.late })}`}
      </Caption1>
      {made && (
        <>
          <MadeFileLink {...made.file} />
          {made.sent.length > 0 && (
            <Button onClick={() => void run(departmentsAct(made.sent, stateCells("sent", today)))}>
              {t("submission.campaign.noteAllSent", { count: made.sent.length })}
            </Button>
          )}
        </>
      )}
      <div className={styles.buttons}>
        {departments.length > 0 && (
          <Button size="small" onClick={() => forms(toSend.length > 0 ? toSend : departments)}>
            {t("submission.campaign.forms", { count: toSend.length > 0 ? toSend.length : departments.length })}
          </Button>
        )}
        <Button size="small" onClick={() => setAdding(true)}>
          {t("submission.campaign.add")}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {t("submission.campaign.import")}
        </Button>
        {survey.unlisted.length > 0 && (
          <Button
            size="small"
            onClick={() =>
              void run(
                addDepartmentsAct(
                  survey.unlisted.map(({ name }) => ({ label: name })),
                  departments,
                ),
              )
            }
          >
            {t("submission.campaign.addMet", { count: survey.unlisted.length })}
          </Button>
        )}
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.txt,.tsv"
          aria-label={t("submission.campaign.import")}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void addFromFile(file);
            event.target.value = "";
          }}
        />
      </div>
      {adding && (
        <DepartmentFields
          title={t("submission.campaign.add")}
          start={BLANK}
          codeFixed={false}
          verb={t("submission.campaign.addOne")}
          onSave={(typed) => {
            void run(addDepartmentsAct([{ ...typed }], departments));
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      <ul className={styles.list} aria-label={t("submission.departments")}>
        {survey.lines.map((line) => (
          <li key={line.department.code || line.department.label} className={styles.item}>
            <Fold level={3} icon={<LineIcon line={line} />} title={<DepartmentLine line={line} />}>
              <DepartmentDetail
                line={line}
                year={year}
                today={today}
                corrections={correctionLines(line.needIds, facts, said)}
                onForm={() => forms([line.department])}
                onCorrections={() => corrections(line.department, line.needIds)}
              />
            </Fold>
          </li>
        ))}
        {survey.unlisted.map(({ name, count, amount }) => (
          <li key={name} className={styles.item}>
            <Caption1 block>
              {t("submission.campaign.unlisted", { name, count, amount: format.shortEuros(amount / 100) })}
            </Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each need that something is wrong with, on one line: "B-0012 Tracé : Montant manquant." */
function correctionLines(
  needIds: readonly string[],
  { needById }: Facts,
  said: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return needIds.flatMap((id) => {
    const sentences = said.get(id);
    return sentences ? [`${id} ${needById.get(id)?.title ?? ""}\u00a0: ${sentences.join(" ")}`] : [];
  });
}

/** The deadline that most departments have, "" when none has one. */
function commonDeadline(departments: readonly SurveyedDepartment[]): string {
  const times = new Map<string, number>();
  for (const { deadline } of departments) if (deadline) times.set(deadline, (times.get(deadline) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
