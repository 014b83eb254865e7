/** The log of several relays. */
export interface NatsSettings {
  /** As `nats://host:port`, or `tls://`; what signs in there stands before the host, if anything. Several: of one cluster. */
  servers: readonly string[];
  /** Path of a credentials file, or null. */
  credentials: string | null;
  /** Of the stream. Relays of one name share their mail. */
  name: string;
}
