import { render } from 'preact'
import { takeToken } from './api/token'
import { App } from './page/app'
import { applyTheme } from './page/theme'
import './style/index.css'

takeToken()
applyTheme()
const place = document.getElementById('page')
if (place) render(<App />, place)
