/** Queues the printing of a sheet: A4 landscape, one page wide, header repeated, pages numbered. */
export function preparePrinting(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
}
