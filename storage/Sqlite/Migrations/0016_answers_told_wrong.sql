-- Why an agent doubts an answer, and what is right instead: sealed with the customer's key.
alter table answer_reviews add column why blob;
alter table answer_reviews add column correction blob;

-- When the customer was told that an answer of theirs was wrong; null while they were not.
alter table answers add column corrected_at bigint;
