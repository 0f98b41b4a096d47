-- Inquiries about people whose licence exists: the same ground for every procedure until somebody confirms it (要確認).
insert into workflow.inquiry_basis (system, procedure, effective_from, code, article, source)
select known.system, other.procedure, known.effective_from, known.code, known.article, known.source
from workflow.inquiry_basis known
cross join (values ('CHANGE'), ('REISSUE'), ('DELETION'), ('FOUND_CERTIFICATE'), ('DISPOSITION'), ('LINKAGE'),
    ('REGISTRATION_PROOF'), ('OFFICIAL_CORRECTION'), ('REVIVAL')) as other (procedure)
where known.procedure = 'NEW';
