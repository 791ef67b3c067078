-- AlterTable
ALTER TABLE "record_snapshot" ADD COLUMN "archive_url" TEXT;
ALTER TABLE "record_snapshot" ADD COLUMN "cues" TEXT;

-- Which migration this is
PRAGMA user_version = 3;
