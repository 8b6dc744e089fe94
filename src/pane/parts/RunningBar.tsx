import type { Work } from '../work/useWork';
import { usePageStyles } from './usePageStyles';
import { WorkProgress } from './WorkProgress';

/** The bar at the foot of a page while its work is under way: how far it is, and a way to stop it. */
export function RunningBar(props: {
  readonly title: string;
  readonly work: Extract<Work<unknown>, { readonly status: 'running' }>;
  readonly onStop: () => void;
}) {
  const styles = usePageStyles();
  const { progress, stopping } = props.work;
  return (
    <div className={styles.bar}>
      <WorkProgress title={props.title} progress={progress} stopping={stopping} onStop={props.onStop} />
    </div>
  );
}
