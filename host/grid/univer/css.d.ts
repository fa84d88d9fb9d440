/** Style sheets are bundled, not read by the compiler. */
declare module "*.css";
