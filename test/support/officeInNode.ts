import type { Host } from '../../src/host/Host';
import { XdmConversation } from '../../src/host/office/XdmConversation';
import { installWindow, loadOffice } from './officeLibrary';

const ORIGIN = 'https://addin.test';
const CONVERSATION = 'conversation';
const CONTROL = 'control';

/** The real office.js of this process, in conversation with a host that each test may exchange. */
export interface OfficeInNode {
  /** Puts another workbook behind the library. */
  use(host: Host): void;
}

let started: Promise<XdmConversation> | null = null;

async function start(host: Host): Promise<XdmConversation> {
  const hostInfo = ['Excel', 'Web', '16.01', 'es-MX', 'correlation', '', 'disableLogging', '3'].join('$');
  let conversation: XdmConversation | null = null;
  const deliver = installWindow({
    search: `?_host_Info=${encodeURIComponent(hostInfo)}`,
    hash: `#&_serializer_version=1&_xdm_Info=${CONVERSATION}|${CONTROL}|${ORIGIN}`,
    post: (text) => conversation?.receive(text),
  });
  conversation = new XdmConversation(host, {
    conversationId: CONVERSATION,
    controlId: CONTROL,
    origin: ORIGIN,
    send: (text) => setImmediate(() => deliver(text, ORIGIN)),
  });
  loadOffice();
  await Office.onReady();
  return conversation;
}

/**
 * Loads the real office.js into this process (once; the library allows one copy per process) and connects it to the host.
 * Called again, it only exchanges the workbook.
 */
export async function startOfficeInNode(host: Host): Promise<OfficeInNode> {
  if (started === null) started = start(host);
  const conversation = await started;
  conversation.use(host);
  return { use: (other) => conversation.use(other) };
}
