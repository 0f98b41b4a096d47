// The server owns the sign-in, so the form behind #/login is dead: whoever lands there is sent to /login.
export default {
  id: 'logout-redirect',
  pluginPoint: 'admin.login',
  priority: 1000,
  render: (node, api, scope) => {
    if (!scope.$root.authentication) {
      window.location.replace('/login');
    }
  }
};
