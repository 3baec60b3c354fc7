-- Version 9, what is asked of the bidang.

-- Who a letter is addressed to; blank for the usual head of the bidang.
ALTER TABLE permintaan ADD COLUMN kepada TEXT NOT NULL DEFAULT '';
