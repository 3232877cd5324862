# What people need, in a line each: make help
MVN = mvn -B -q
SOURCES = $(shell find core archive formats corenlp app rules gazetteer samples -path '*/target' -prune -o -path '*/node_modules' -prune -o -type f -print)
PROGRAM = app/target/araxes/bin/araxes

.PHONY: help demo build test verify tidy gold bench torture scale fuzz screenshots chromium dist clean need
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 10

demo: build ## build what is missing, read samples/ into a record and print it
	@scripts/demo

build: $(PROGRAM) ## the program in app/target/araxes

$(PROGRAM): pom.xml scripts/assemble README.md $(SOURCES)
	@scripts/need java mvn node
	@echo "Building (the first time fetches about 1 GB of language models) ..." >&2
	@$(MVN) -DskipTests package
	@scripts/assemble

test: need chromium ## everything that is run for every change
	@$(MVN) spotless:check
	@node scripts/page.mjs test
	@$(MVN) -Pbench package
	@scripts/assemble
	@echo "Everything passed."

verify: test dist ## test, and the archive

tidy: need ## format the code
	@$(MVN) spotless:apply

gold: need ## take over what is read now into gold/ and README; then read the difference
	@$(MVN) test -pl app -am -Dtest='Gold*,Readme*' -Dsurefire.failIfNoSpecifiedTests=false -Dgold=update
	@git --no-pager diff --stat -- gold README.md

screenshots: need chromium ## pictures of every view over the samples, for docs/guide and in app/target/screenshots
	@$(MVN) test -pl app -am -Dtest=Screenshots -Dscreenshots=true -Dsurefire.failIfNoSpecifiedTests=false

bench: build ## measure speed and memory: make bench CORPUS=corpus.jsonl
	@scripts/bench $(CORPUS)

fuzz: need ## offer 100,000 damaged files of every kind (for the night)
	@$(MVN) test -pl formats -am -Dtest=MutatedInputTest -Dsurefire.failIfNoSpecifiedTests=false -Dmutants=100000

torture: need ## kill the program at 100 points of add, link and export; is anything lost?
	@scripts/torture 100

scale: need ## an archive of a million claims: adding, searching, linking (takes half an hour)
	@scripts/scale

dist: build ## dist/araxes-VERSION.tar.gz: runs without Maven
	@scripts/dist

clean: ## throw away what was built
	@rm -rf target */target dist

chromium:
	@scripts/chromium

need:
	@scripts/need java mvn node
