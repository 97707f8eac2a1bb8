/** Whose validations the gateway serves. Accounts come later; every row, message and query names the tenant already. */
export const tenant = 'default';
