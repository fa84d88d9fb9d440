import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowImportRegular, BeakerRegular, TableAddRegular } from "@fluentui/react-icons";
import { ActBar } from "../../shared/act";
import { useSpeech } from "../../shared/language";
import { useNavigation } from "../../shared/navigation";
import { Page } from "../../shared/ui/Page";
import { useFoundation } from "../../shared/foundation/useFoundation";

const useStyles = makeStyles({
  title: { margin: 0 },
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, alignItems: "stretch" },
  way: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { justifyContent: "flex-start" },
});

/** An empty workbook: three ways to something useful. */
export function FirstMinute() {
  const styles = useStyles();
  const { t } = useSpeech();
  const { open } = useNavigation();
  const { create, trySample } = useFoundation();
  return (
    <Page title={t("product")} foot={<ActBar />}>
      <Subtitle2 as="h2" className={styles.title}>
        {t("home.first.title")}
      </Subtitle2>
      <Body1>{t("home.first.text")}</Body1>
      <div className={styles.ways}>
        <div className={styles.way}>
          <Button className={styles.button} appearance="primary" icon={<TableAddRegular />} onClick={create}>
            {t("home.first.create")}
          </Button>
          <Caption1>{t("home.first.createNote")}</Caption1>
        </div>
        <div className={styles.way}>
          <Button className={styles.button} icon={<BeakerRegular />} onClick={trySample}>
            {t("home.first.sample")}
          </Button>
          <Caption1>{t("home.first.sampleNote")}</Caption1>
        </div>
        <div className={styles.way}>
          <Button className={styles.button} icon={<ArrowImportRegular />} onClick={() => open("submission")}>
            {t("home.first.import")}
          </Button>
          <Caption1>{t("home.first.importNote")}</Caption1>
        </div>
      </div>
    </Page>
  );
}
