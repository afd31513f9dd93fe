/** Where the pages of one application are. */
export function casePath(id: string, page = ''): string {
  return `/portal/applications/${id}${page && `/${page}`}`;
}
