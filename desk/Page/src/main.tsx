import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './style/page.css';
import './style/inbox.css';
import './style/conversation.css';
import './style/facts.css';
import './style/office.css';

createRoot(document.getElementById('desk')!).render(<App />);
