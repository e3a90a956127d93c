/** `write EPROTO 40FD…:error:0A00010B:SSL routines:some_function:wrong version number:../some/file.c:77:` */
const OPENSSL_ERROR = /(?:write EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):[^:]*:\d+:(?:SSL alert number \d+)?/gi;

/** What the system or the TLS library says of a failure, without the parts that are meant for those who build it. */
export const plainDetail = (detail: string): string =>
  detail
    .replace(OPENSSL_ERROR, '$1')
    .replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/g, '')
    .replace("Hostname/IP does not match certificate's altnames: ", '')
    .replace(/\bHost: (\S+)\. is not in the cert's altnames: /, 'the name $1 is not among its names: ')
    .replace(/\bHost: (\S+)\. is not cert's CN: /, 'the name $1 is not its name: ')
    .replace(/\bIP: (\S+) is not in the cert's list: *(?=\)|$)/, 'it is for no IP address, so not for $1')
    .replace(/\bIP: (\S+) is not in the cert's list: /, 'the IP address $1 is not among its addresses: ')
    .replace('Cert does not contain a DNS name', 'it names no host')
    // An address of a proxy may hold its password.
    .replace(/\/\/[^/@\s]+@/g, '//')
    .replace(/\s+/g, ' ')
    .replace(/ (?=\))/g, '');
