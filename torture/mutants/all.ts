import { anotherIdEachTime } from './another-id-each-time.ts'
import { askedTwice } from './asked-twice.ts'
import { busyTimeStays } from './busy-time-stays.ts'
import { cancelKeepsClaims } from './cancel-keeps-claims.ts'
import { cancelledStaysElsewhere } from './cancelled-stays-elsewhere.ts'
import { checkThenInsert } from './check-then-insert.ts'
import { clockOfTheApi } from './clock-of-the-api.ts'
import { closedBounds } from './closed-bounds.ts'
import { closedBoundsGuarded } from './closed-bounds-guarded.ts'
import { commitNotAwaited } from './commit-not-awaited.ts'
import { companionInThePlaceOfAnother } from './companion-in-the-place-of-another.ts'
import { confirmWithoutExpiry } from './confirm-without-expiry.ts'
import { constraintDropped } from './constraint-dropped.ts'
import { constraintWithoutState } from './constraint-without-state.ts'
import { doNothingUnnamed } from './do-nothing-unnamed.ts'
import { eventMadeAnew } from './event-made-anew.ts'
import { eventOutsideTheTransaction } from './event-outside-the-transaction.ts'
import { eventSkipped } from './event-skipped.ts'
import { eventSkippedGuarded } from './event-skipped-guarded.ts'
import { followingCancelsTheEarlier } from './following-cancels-the-earlier.ts'
import { holdEndsEarly } from './hold-ends-early.ts'
import { jointConfirmedInPart } from './joint-confirmed-in-part.ts'
import { jointHoldKeepsTheOthers } from './joint-hold-keeps-the-others.ts'
import { jointHoldOutlivesItsFirst } from './joint-hold-outlives-its-first.ts'
import { keyAfterCommit } from './key-after-commit.ts'
import { keyNotStored } from './key-not-stored.ts'
import { lapsedHoldInTheWay } from './lapsed-hold-in-the-way.ts'
import { laterVisitStays } from './later-visit-stays.ts'
import { locksUnsorted } from './locks-unsorted.ts'
import { lostWithItsWorker } from './lost-with-its-worker.ts'
import type { Mutant } from './mutant.ts'
import { offerNeverEnds } from './offer-never-ends.ts'
import { offerWithoutClaims } from './offer-without-claims.ts'
import { onePlaceTooMany } from './one-place-too-many.ts'
import { otherPracticeShown } from './other-practice-shown.ts'
import { partialClaim } from './partial-claim.ts'
import { partialClaimGuarded } from './partial-claim-guarded.ts'
import { patientInTwoPlaces } from './patient-in-two-places.ts'
import { placeGivenAgain } from './place-given-again.ts'
import { rescheduleReleasesFirst } from './reschedule-releases-first.ts'
import { retryBooksTwice } from './retry-books-twice.ts'
import { rowNotLocked } from './row-not-locked.ts'
import { sentBeforeItIs } from './sent-before-it-is.ts'
import { seriesForgetsItsLastDate } from './series-forgets-its-last-date.ts'
import { seriesMovesInPart } from './series-moves-in-part.ts'
import { sessionOutlivesItsPlaces } from './session-outlives-its-places.ts'
import { staleReminder } from './stale-reminder.ts'
import { sweepFreesABooking } from './sweep-frees-a-booking.ts'
import { textNotWaitedFor } from './text-not-waited-for.ts'
import { toldAfterCommit } from './told-after-commit.ts'
import { twinsRunTwice } from './twins-run-twice.ts'
import { versionNotCounted } from './version-not-counted.ts'

export const mutants: readonly Mutant[] = [
  constraintDropped,
  checkThenInsert,
  constraintWithoutState,
  patientInTwoPlaces,
  confirmWithoutExpiry,
  holdEndsEarly,
  lapsedHoldInTheWay,
  sweepFreesABooking,
  eventSkipped,
  eventSkippedGuarded,
  eventOutsideTheTransaction,
  retryBooksTwice,
  keyNotStored,
  keyAfterCommit,
  twinsRunTwice,
  doNothingUnnamed,
  rescheduleReleasesFirst,
  partialClaim,
  partialClaimGuarded,
  clockOfTheApi,
  closedBounds,
  closedBoundsGuarded,
  cancelKeepsClaims,
  otherPracticeShown,
  versionNotCounted,
  rowNotLocked,
  locksUnsorted,
  commitNotAwaited,
  offerWithoutClaims,
  askedTwice,
  offerNeverEnds,
  laterVisitStays,
  staleReminder,
  toldAfterCommit,
  sentBeforeItIs,
  lostWithItsWorker,
  anotherIdEachTime,
  placeGivenAgain,
  onePlaceTooMany,
  sessionOutlivesItsPlaces,
  jointHoldKeepsTheOthers,
  jointHoldOutlivesItsFirst,
  jointConfirmedInPart,
  seriesForgetsItsLastDate,
  seriesMovesInPart,
  followingCancelsTheEarlier,
  companionInThePlaceOfAnother,
  eventMadeAnew,
  cancelledStaysElsewhere,
  busyTimeStays,
  textNotWaitedFor,
]
