// The server owns the sign-in, so the form behind #/login is dead: whoever lands there is sent to /login. Who did not sign out
// is told that the session has ended.
let leaving = false;
document.addEventListener(
  'click',
  (event) => {
    leaving = leaving || event.target.closest('[ng-click="logout()"]') !== null;
  },
  true
);

export default {
  id: 'logout-redirect',
  pluginPoint: 'tasklist.login',
  priority: 1000,
  render: (node, api, scope) => {
    if (!scope.$root.authentication) {
      window.location.replace(leaving ? '/login' : '/login?ended');
    }
  }
};
