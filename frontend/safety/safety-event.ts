/** A question of the three that are asked, by what it asks about. */
export type Asked = 'THOUGHTS' | 'PLAN' | 'ACT';

export type Said = 'NO' | 'YES' | 'UNSAID';

export type HelpPage = 'EMERGENCY' | 'CRISIS_LINE' | 'RESOURCES';

/**
 * One thing that happened: an answer that is a reason to ask, the button, an answer to one of the three questions, a page
 * that was shown. It is kept at the tap, and holds no words a person wrote.
 */
export interface SafetyEvent {
  id: string;
  /** What belongs together: the filled-in form's id, or one made at the button. */
  concern: string;
  at: string;
  kind: 'ITEM' | 'HOPELESS' | 'ANSWER' | 'SHOWN';
  /** ITEM: what was answered, 0-3. */
  value: number | null;
  asked: Asked | null;
  said: Said | null;
  page: HelpPage | null;
}
