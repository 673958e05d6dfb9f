type Rgb = [number, number, number];

const parse = (colour: string): Rgb => {
  const hex = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  return [0, 2, 4].map(at => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
};

export function mix(colour: string, into: string, share: number): string {
  const [a, b] = [parse(colour), parse(into)];
  return '#' + a.map((part, at) => Math.round(part + (b[at]! - part) * share).toString(16).padStart(2, '0')).join('');
}

/** WCAG 2 relative luminance and contrast. */
const luminance = (colour: string) => {
  const [red, green, blue] = parse(colour).map(part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const best = (background: string) => (contrast('#ffffff', background) >= contrast('#000000', background) ? '#ffffff' : '#000000');

/** The company's colour, moved toward black or white only as far as it must be to be read on this background. */
export function readable(colour: string, background: string, ratio = 4.5): string {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, best(background), share);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return best(background);
}

export function paletteFor(colours: { accent: string; accentText: string }, dark: boolean) {
  const valid = (colour: string, otherwise: string) => (/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour) ? colour : otherwise);
  const page = dark ? '#14171b' : '#eef1f4';
  const card = dark ? '#1c2026' : '#ffffff';
  const bubble = dark ? '#2a3039' : '#f2f4f7';
  const text = dark ? '#f1f3f5' : '#1b1f24';
  const quiet = dark ? '#b4bcc6' : '#525b66';
  const line = dark ? '#3c444f' : '#d5dae0';
  // What separates a control from its surroundings needs 3:1 (WCAG 1.4.11).
  const edge = dark ? '#818b98' : '#77818d';
  const brand = valid(colours.accent, '#0b5cad');
  // A dark brand colour would sink into a dark card.
  const accent = dark ? readable(brand, card, 3) : brand;
  const wished = valid(colours.accentText, '#ffffff');
  const accentText = contrast(wished, accent) >= 4.5 ? wished : best(accent);
  const accentHover = mix(accent, accentText === best(accent) ? (accentText === '#ffffff' ? '#000000' : '#ffffff') : accent, 0.14);
  // Read on the card and on a bubble: the bubble is the harder of the two.
  const link = readable(brand, bubble);
  // Web Chat writes the initials white, whatever it is told.
  const badge = readable(brand, '#ffffff');
  return { page, card, bubble, text, quiet, line, edge, accent, accentText, accentHover, link, badge };
}

export type Palette = ReturnType<typeof paletteFor>;

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export function styleOptionsFor(colours: Palette, initials: string | undefined, calm: boolean) {
  const { card, bubble, text, quiet, line, edge, accent, accentText, link, badge } = colours;
  const focus = { BorderColor: link, BorderStyle: 'solid', BorderWidth: 2 };
  return {
    accent: link,
    subtle: quiet,
    backgroundColor: card,
    primaryFont: font,
    fontSizeSmall: '0.8125rem',
    transitionDuration: calm ? '0s' : '.15s',
    rootHeight: '100%',

    bubbleBackground: bubble,
    bubbleBorderColor: bubble,
    bubbleBorderRadius: 14,
    bubbleTextColor: text,
    bubbleMinWidth: 0,
    bubbleMaxWidth: 560,
    bubbleFromUserBackground: accent,
    bubbleFromUserBorderColor: accent,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: accentText,

    avatarSize: 32,
    botAvatarInitials: initials,
    botAvatarBackgroundColor: badge,
    userAvatarInitials: undefined,

    sendBoxBackground: card,
    sendBoxTextColor: text,
    sendBoxPlaceholderColor: quiet,
    sendBoxDisabledTextColor: quiet,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 140,
    sendBoxButtonColor: link,
    sendBoxButtonColorOnDisabled: quiet,
    sendBoxButtonShadeColorOnActive: bubble,
    sendBoxButtonShadeColorOnDisabled: card,
    sendBoxButtonShadeColorOnHover: bubble,
    sendBoxButtonShadeBorderRadius: 8,
    sendBoxButtonShadeInset: 6,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: focus.BorderColor,
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: focus.BorderWidth,

    suggestedActionLayout: 'flow',
    suggestedActionHeight: 36,
    suggestedActionBorderRadius: 18,
    suggestedActionBorderWidth: 1,
    suggestedActionBackgroundColor: card,
    suggestedActionBackgroundColorOnHover: bubble,
    suggestedActionBackgroundColorOnActive: bubble,
    suggestedActionBackgroundColorOnFocus: card,
    suggestedActionBackgroundColorOnDisabled: card,
    suggestedActionBorderColor: edge,
    suggestedActionBorderColorOnDisabled: line,
    suggestedActionTextColor: link,
    suggestedActionTextColorOnDisabled: quiet,
    suggestedActionKeyboardFocusIndicatorBorderColor: focus.BorderColor,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 16,
    suggestedActionKeyboardFocusIndicatorBorderStyle: focus.BorderStyle,
    suggestedActionKeyboardFocusIndicatorBorderWidth: focus.BorderWidth,
    suggestedActionsVisualKeyboardIndicatorColor: link,

    timestampColor: quiet,
    notificationText: quiet,
    transcriptVisualKeyboardIndicatorColor: link,
    transcriptActivityVisualKeyboardIndicatorColor: link,
    transcriptOverlayButtonBackground: text,
    transcriptOverlayButtonBackgroundOnFocus: text,
    transcriptOverlayButtonBackgroundOnHover: text,
    transcriptOverlayButtonColor: card,
    transcriptTerminatorBackgroundColor: quiet,
    transcriptTerminatorColor: card,
    // A long answer is read from its beginning, not from its end.
    autoScrollSnapOnPage: true,
    // The shell has its own calm status line.
    hideToaster: true,

    cardEmphasisBackgroundColor: card,
    cardPushButtonBackgroundColor: accent,
    cardPushButtonTextColor: accentText,

    uploadAccept: '.png,.jpg,.jpeg,.webp,.pdf,.txt,image/png,image/jpeg,image/webp,application/pdf,text/plain',
    // The page sends until the server takes it, so Web Chat must not call a message failed after 20 seconds. It gives up for good
    // after the greater of five minutes and this.
    sendTimeout: 86_400_000,
    sendTimeoutForAttachments: 86_400_000,
  };
}

export function hostConfigFor({ text, quiet, card, line, link }: Palette, dark: boolean) {
  const shade = (light: string, night: string) => ({ default: dark ? night : light, subtle: dark ? night : light });
  const foregroundColors = {
    default: { default: text, subtle: quiet },
    dark: { default: text, subtle: quiet },
    light: { default: text, subtle: quiet },
    accent: { default: link, subtle: link },
    good: shade('#0b6a0b', '#7fd88a'),
    warning: shade('#8a4b00', '#ffc069'),
    attention: shade('#a4262c', '#ff9d97'),
  };
  const container = (light: string, night: string) => ({ backgroundColor: dark ? night : light, foregroundColors });
  return {
    fontFamily: font,
    supportsInteractivity: true,
    containerStyles: {
      default: { backgroundColor: 'transparent', foregroundColors },
      emphasis: { backgroundColor: card, foregroundColors },
      accent: container('#e3effb', '#16293d'),
      good: container('#e4f5e6', '#16301b'),
      attention: container('#fde9e7', '#3b1d1c'),
      warning: container('#fff3dc', '#362812'),
    },
    // As large as the bubbles around them, and nothing smaller than the line that names the speaker.
    fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 22 },
    // A heading that asks for no size of its own stands below the card's title.
    textStyles: { heading: { size: 'medium', weight: 'bolder' } },
    separator: { lineThickness: 1, lineColor: line },
    imageSizes: { small: 40, medium: 80, large: 160 },
    actions: { actionAlignment: 'stretch', actionsOrientation: 'vertical', buttonSpacing: 8, maxActions: 100, spacing: 'default', showCard: { actionMode: 'inline', inlineTopMargin: 8 } },
    adaptiveCard: { allowCustomStyle: false },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 8 },
    // The page has one h1 and the conversation is an h2.
    textBlock: { headingLevel: 3 },
  };
}
