// Features import no worker's parts but through here.
import '../worker/sealToOwn.ts';
