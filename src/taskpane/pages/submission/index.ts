export { SubmissionPage } from "./SubmissionPage";
