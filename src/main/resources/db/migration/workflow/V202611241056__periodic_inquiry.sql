-- The periodic inquiry of everybody whose licence is linked (定期照会): the same ground until somebody confirms it (要確認).
insert into workflow.inquiry_basis (system, procedure, effective_from, code, article, source)
select system, 'PERIODIC', effective_from, code, article, source
from workflow.inquiry_basis
where system = 'JUKI' and procedure = 'NEW';
