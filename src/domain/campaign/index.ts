export { daysLate } from "./lateness";
export { mailAddress, mailFor, type MailDraft, type MailKind, type MailText } from "./mail";
export { CAMPAIGN_STATES, readSurveyed, type CampaignState, type SurveyedDepartment } from "./state";
export { campaignYearCells, campaignYearIn, campaignYearRow, surveyedYear } from "./year";
export { isOfYear, lastYear, needsOf, surveyOf, type Survey, type SurveyLine, type Tally } from "./tally";
