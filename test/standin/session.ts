/** `session`, `protocol`, `nativeTheme` and `screen`, as far as the host uses them. */
import type {
  CallbackResponse,
  CustomScheme,
  OnBeforeRequestListenerDetails,
  Session,
  WebContents,
} from 'electron';
import { standInApp } from './app.ts';
import { StrictEmitter, strict } from './strict.ts';

type RequestListener = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;
type PermissionRequest = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type PermissionCheck = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type DevicePermission = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>;

class StandInSession extends StrictEmitter {
  private permissionRequest: PermissionRequest | null = null;
  private permissionCheck: PermissionCheck | null = null;
  private devicePermission: DevicePermission | null = null;
  private beforeRequest: RequestListener | null = null;

  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (listener: RequestListener | null): void => {
      this.beforeRequest = listener;
    },
  });

  constructor() {
    super('session', ['will-download']);
  }

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: DevicePermission | null): void {
    this.devicePermission = handler;
  }

  /** For the stand-in: whether a page that looks up a permission finds it. Without a handler Electron says yes. */
  hasPermission(permission: 'geolocation' | 'notifications'): boolean {
    const details = { isMainFrame: true, requestingUrl: '' };
    return this.permissionCheck?.(null, permission, '', details) ?? true;
  }

  /** For the stand-in: whether a page that asks for a permission gets it. Without a handler Electron says yes. */
  async grants(contents: WebContents, permission: 'geolocation' | 'notifications'): Promise<boolean> {
    const { permissionRequest } = this;
    const details = { isMainFrame: true, requestingUrl: '' };
    if (!permissionRequest) return true;
    return new Promise((resolve) => permissionRequest(contents, permission, resolve, details));
  }

  /** For the stand-in: whether a device may be used without asking. */
  allowsDevices(): boolean {
    const details = { deviceType: 'usb', origin: 'app://accord', device: {} };
    // Only the kind is looked at; Electron's device has many more fields.
    return this.devicePermission?.(details as Parameters<DevicePermission>[0]) ?? true;
  }

  /** For the stand-in: whether a request to that address would leave. */
  async lets(url: string): Promise<boolean> {
    const { beforeRequest } = this;
    if (!beforeRequest) return true;
    const details = strict('the details of a request', { url });
    const { cancel } = await new Promise<CallbackResponse>((resolve) =>
      beforeRequest(details as OnBeforeRequestListenerDetails, resolve),
    );
    return cancel !== true;
  }
}

export const standInSession = new StandInSession();
export const session = strict('session', {
  defaultSession: strict('session.defaultSession', standInSession),
});

type SchemeHandler = (request: Request) => Response | Promise<Response>;
const schemes = new Map<string, SchemeHandler>();

/** For the stand-in's server: who answers a scheme. */
export const handlerOfScheme = (scheme: string): SchemeHandler | undefined => schemes.get(scheme);

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(customSchemes: CustomScheme[]): void {
    if (standInApp.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { privileges } of customSchemes) {
      if (!privileges?.standard || !privileges.secure) {
        throw new Error('The stand-in serves standard, secure schemes only.');
      }
    }
  },
  handle(scheme: string, handler: SchemeHandler): void {
    if (schemes.has(scheme)) throw new Error(`The scheme ${scheme} has been registered`);
    schemes.set(scheme, handler);
  },
});

class StandInTheme extends StrictEmitter {
  private source: 'system' | 'light' | 'dark' = 'system';
  private systemIsDark = false;

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    if (source === this.source) return;
    this.source = source;
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? this.systemIsDark : this.source === 'dark';
  }

  /** For the stand-in: what the browser says of the system. */
  systemChanged(isDark: boolean): void {
    if (isDark === this.systemIsDark) return;
    this.systemIsDark = isDark;
    this.emit('updated');
  }
}

export const standInTheme = new StandInTheme();
export const nativeTheme = strict('nativeTheme', standInTheme);

const area = { x: 0, y: 0, width: 1440, height: 900 };
export const screen = strict('screen', {
  /** A browser tab does not tell where screens lie; one of an ordinary size stands for them. */
  getAllDisplays: () => [strict('a display', { workArea: area, bounds: area })],
});
