import { openConfigured } from './openConfigured';
import { ServiceError } from './ServiceError';

const service = openConfigured(process.env);

service.then(
  ({ url }) => console.log(`ready ${url}`),
  (cause: unknown) => {
    console.error(cause instanceof ServiceError ? `${cause.sentence.es}\n${cause.sentence.en}` : cause);
    process.exitCode = 1;
  },
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void service.then((running) => running.close()).finally(() => process.exit());
  });
}
