-- AlterTable
ALTER TABLE "record_snapshot" ADD COLUMN     "archive_url" TEXT COLLATE "C",
ADD COLUMN     "cues" TEXT COLLATE "C";
