-- AlterTable
ALTER TABLE "desk_import" ADD COLUMN "owes" TEXT;

-- Which migration this is
PRAGMA user_version = 5;
