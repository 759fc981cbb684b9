-- When the next promise falls due, null while nothing is expected of support: the desk's order, and an index for it.
alter table ticket add column due_at timestamptz generated always as (
    case when state in ('NEW', 'ASSIGNED', 'ON_US') then
        case when first_replied_at is null then respond_by else plan_by end
    end) stored;

create index ticket_due on ticket (due_at, id) include (state, assignee_id);
create index ticket_severity on ticket (severity, id) include (state, assignee_id);
