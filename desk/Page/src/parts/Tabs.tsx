import { useRef, type KeyboardEvent } from 'react';

interface Props<T extends string> {
  label: string;
  tabs: readonly { value: T; name: string; panel: string }[];
  selected: T | undefined;
  select(value: T): void;
}

/** Tabs as the ARIA practices describe them: one stop of the Tab key, arrows between them. */
export function Tabs<T extends string>({ label, tabs, selected, select }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const arrows = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = (tabs.findIndex(({ value }) => value === selected) + step + tabs.length) % tabs.length;
    select(tabs[at]!.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div className="panel-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={arrows}>
      {tabs.map(({ value, name, panel }) => (
        <button key={value} type="button" role="tab" aria-selected={value === selected} aria-controls={panel} tabIndex={value === selected ? 0 : -1} onClick={() => select(value)}>{name}</button>
      ))}
    </div>
  );
}
