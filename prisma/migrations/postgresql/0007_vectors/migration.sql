-- CreateTable
CREATE TABLE "derived_vector" (
    "n" INTEGER NOT NULL,
    "embedder" TEXT COLLATE "C" NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "derived_vector_pkey" PRIMARY KEY ("n")
);
