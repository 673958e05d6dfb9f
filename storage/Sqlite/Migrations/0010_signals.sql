-- Which signals a customer's line raised, with their scores: sealed with the customer's key, and emptied with the intent.
alter table transcript add column signals blob;
