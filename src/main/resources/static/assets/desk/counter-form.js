// Turns the page into the document of the counter's interface; what is empty is sent as null, never left out.
import { secondEntry } from './counter-again.js';
import { reader } from './parts.js';

export function application(form) {
  const read = reader(form);
  const number = read.text('number').replace(/[\s-]/g, '');
  return {
    channel: read.text('channel'),
    receivedOn: read.orNull('receivedOn'),
    form: {
      procedure: read.text('procedure'),
      ...person(read),
      qualification: read.text('procedure') === 'NEW' ? qualification(read) : null,
      declarations: read.text('procedure') === 'NEW' ? declarations(read) : null,
      delivery: read.text('delivery') || 'COUNTER',
      exemptionRequested: read.checked('exemptionRequested'),
      nameDiffersOnGraduation: read.checked('nameDiffersOnGraduation'),
      licence: read.text('procedure') === 'NEW' ? null : licence(read),
      filer: ['', 'SELF'].includes(read.text('applicant')) ? null : filer(read),
    },
    number: number ? { value: number } : null,
    checks: checks(read),
    secondEntry: secondEntry(read),
  };
}

function person(read) {
  return {
    name: read.name('surname', 'given'),
    kana: read.name('kanaSurname', 'kanaGiven'),
    formerSurname: read.orNull('formerSurname'),
    alias: read.nameOrNull('aliasSurname', 'aliasGiven'),
    birthDate: read.orNull('birthDate'),
    sex: read.text('sex'),
    domicile: read.orNull('domicile'),
    shortStay: read.checked('shortStay'),
    address: {
      postalCode: read.orNull('postalCode'),
      prefecture: read.text('prefecture'),
      text: read.orNull('addressText'),
    },
    contact: { email: read.orNull('email'), phone: read.orNull('phone') },
  };
}

function qualification(read) {
  const facility = read.text('route') === 'FACILITY';
  return {
    route: read.text('route'),
    month: read.orNull('month'),
    courseMonths: facility ? numberOrText(read.orNull('courseMonths')) : null,
    designatedFacility: facility ? read.yes('designatedFacility') : null,
    institution: read.orNull('institution'),
  };
}

function declarations(read) {
  const penalty = {
    kind: read.text('penaltyKind'),
    finalOn: read.orNull('penaltyFinalOn'),
    completedOn: read.orNull('penaltyCompletedOn'),
  };
  return {
    penalties: penalty.kind === 'NONE' ? [] : [penalty],
    misconduct: read.yes('misconduct'),
    registeredIn: read.text('registeredIn') === 'NONE' ? null : read.orNull('registeredIn'),
    previouslyRevoked: read.yes('previouslyRevoked'),
  };
}

function licence(read) {
  const procedure = read.text('procedure');
  return {
    grantedBy: read.text('grantedBy'),
    number: numberOrText(read.orNull('licenceNumber')),
    registeredName: read.nameOrNull('registeredSurname', 'registeredGiven'),
    registeredKana: read.nameOrNull('registeredKanaSurname', 'registeredKanaGiven'),
    change: procedure === 'CHANGE' ? change(read) : null,
    newCertificate: read.checked('newCertificate'),
    certificate: procedure === 'FOUND_CERTIFICATE' ? 'FOUND' : read.orNull('certificate'),
    foundOn: read.orNull('foundOn'),
    deletion: procedure === 'DELETION' ? { kind: read.text('deletionKind'), occurredOn: read.orNull('deletedOn') } : null,
    disposition: null,
    purpose: read.orNull('purpose'),
  };
}

function change(read) {
  return { kinds: read.all('changeKinds'), occurredOn: read.orNull('changedOn'), reasonCode: read.orNull('changeReason') };
}

function filer(read) {
  return {
    applicant: read.text('applicant'),
    name: read.name('filerSurname', 'filerGiven'),
    address: read.addressOrNull('filerPostalCode', 'filerPrefecture', 'filerAddressText'),
    contact: { email: read.orNull('filerEmail'), phone: read.orNull('filerPhone') },
    mandate:
      read.text('applicant') === 'AGENT'
        ? { scope: read.orNull('mandateScope'), expiresOn: read.orNull('mandateExpiresOn') }
        : null,
  };
}

/** The papers are those of the person who files; with an agent, they are the agent's. */
function checks(read) {
  const byAgent = read.text('applicant') === 'AGENT';
  const proofs = read.all('identityProofs');
  return {
    numberProof: read.orNull('numberProof'),
    identityProofs: byAgent ? [] : proofs,
    agent: byAgent ? { mandate: read.checked('mandate'), identityProofs: proofs } : null,
    properlyObtained: read.checked('properlyObtained'),
  };
}

/** Digits become a number; anything else stays as typed, for the server to refuse by its field. */
function numberOrText(text) {
  return text !== null && /^[0-9]+$/.test(text) ? Number(text) : text;
}
