-- AlterTable
ALTER TABLE "desk_import" ADD COLUMN     "owes" TEXT COLLATE "C";
