-- What unanswered questions mean, so that the gap list groups two thousand of them without computing it again. It can be
-- made anew at any time.
create table inquiry_vector (
    inquiry_id bigint primary key references inquiry on delete cascade,
    model      text not null,
    vector     bytea not null
);

-- Reports read the questions of a period.
create index inquiry_at on inquiry (at, id);
