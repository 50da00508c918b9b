/** The calendar. */
export const en = {
  cal_today: 'Today',
  cal_next_day: 'Next day',
  cal_previous_day: 'Previous day',
  cal_nothing: 'Nothing is booked on this day.',
} as const

export const el: Readonly<Record<keyof typeof en, string>> = {
  cal_today: 'Σήμερα',
  cal_next_day: 'Επόμενη ημέρα',
  cal_previous_day: 'Προηγούμενη ημέρα',
  cal_nothing: 'Δεν υπάρχουν ραντεβού αυτή την ημέρα.',
}
