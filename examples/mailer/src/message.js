/** Makes nodemailer's message from the inputs of the task `send`. */
export function messageFrom({ to, subject, body, attachments = [] }, sender) {
  return {
    from: sender,
    to,
    subject,
    text: body.text,
    html: body.html,
    attachments: attachments.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content,
      encoding: "base64",
    })),
  };
}

/** Makes the data of the event `bounced` from a mail provider's report; undefined for any other report. */
export function bounceFrom(report) {
  if (report?.event !== "bounced") return undefined;
  const { id, address, reason } = report;
  return { id, address, ...(reason === undefined ? {} : { reason }), raw: report };
}
