/** What is documented about the origin of a material. A country is not an origin: without a certificate it is `unknown`. */
export type Origin = 'originating' | 'non-originating' | 'unknown';
