using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class CredentialFactoryTests
{
    private const string PublicLogin = AuthenticationConstants.ToChannelFromBotLoginUrl;

    [Theory]
    [InlineData(PublicLogin, "https://login.microsoftonline.com/tenant", true)]
    [InlineData("https://login.microsoftonline.com", "https://login.microsoftonline.com/tenant", true)]
    [InlineData(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, "https://login.microsoftonline.us/tenant", true)]
    [InlineData("https://login.microsoftonline.com.example.org/x", "https://login.microsoftonline.com.example.org/x", false)]
    [InlineData("https://login.private.test/x", "https://login.private.test/x", false)]
    public async Task A_password_works_in_the_cloud_of_the_endpoint(string loginEndpoint, string endpoint, bool validated)
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "password", "tenant", null, null);

        var credentials = Assert.IsAssignableFrom<MicrosoftAppCredentials>(await factory.CreateCredentialsAsync("app", "scope", loginEndpoint, false, default));

        Assert.Equal(endpoint, credentials.OAuthEndpoint);
        Assert.Equal("scope", credentials.OAuthScope);
        Assert.Equal(validated, credentials.ValidateAuthority);
        Assert.Equal("app", credentials.MicrosoftAppId);
        Assert.Equal("password", credentials.MicrosoftAppPassword);
    }

    [Fact]
    public async Task Without_an_app_id_authentication_is_off()
    {
        var factory = new PasswordServiceClientCredentialFactory();

        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
        Assert.Same(MicrosoftAppCredentials.Empty, await factory.CreateCredentialsAsync("any", "scope", PublicLogin, true, default));
        Assert.True(await factory.IsValidAppIdAsync(null!, default));
    }

    [Fact]
    public async Task A_password_that_is_changed_is_used()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "old", null, null);
        await factory.CreateCredentialsAsync("app", null, PublicLogin, true, default);
        factory.Password = "new";

        var credentials = (MicrosoftAppCredentials)await factory.CreateCredentialsAsync("app", null, PublicLogin, true, default);

        Assert.Equal("new", credentials.MicrosoftAppPassword);
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, credentials.OAuthScope);
    }

    [Fact]
    public async Task Each_factory_makes_its_kind_of_credentials_for_its_app_alone()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddDays(1));
        (ServiceClientCredentialsFactory Factory, Type Kind)[] all =
        [
            (new PasswordServiceClientCredentialFactory("app", "password", null, null), typeof(MicrosoftAppCredentials)),
            (new CertificateServiceClientCredentialsFactory(certificate, "app"), typeof(CertificateAppCredentials)),
            (new ManagedIdentityServiceClientCredentialsFactory("app"), typeof(ManagedIdentityAppCredentials)),
            (new ManagedIdentityServiceClientCredentialsFactory("app", new JwtTokenProviderFactory()), typeof(ManagedIdentityAppCredentials)),
            (new FederatedServiceClientCredentialsFactory("app", "client"), typeof(FederatedAppCredentials)),
        ];
        foreach (var (factory, kind) in all)
        {
            Assert.False(await factory.IsAuthenticationDisabledAsync(default));
            Assert.True(await factory.IsValidAppIdAsync("app", default));
            Assert.False(await factory.IsValidAppIdAsync("another", default));
            Assert.IsType(kind, await factory.CreateCredentialsAsync("app", "scope", PublicLogin, true, default));
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await factory.CreateCredentialsAsync("another", "scope", PublicLogin, true, default));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_app_id_is_required(string? missing)
    {
        Assert.Throws<ArgumentNullException>("appId", () => new ManagedIdentityServiceClientCredentialsFactory(missing!));
        Assert.Throws<ArgumentNullException>("appId", () => new ManagedIdentityAppCredentials(missing!, "audience"));
        Assert.Throws<ArgumentNullException>("appId", () => new ManagedIdentityAuthenticator(missing!, "resource"));
        Assert.Throws<ArgumentNullException>("resource", () => new ManagedIdentityAuthenticator("app", missing!));
        Assert.Throws<ArgumentNullException>("appId", () => new JwtTokenProviderFactory().CreateAzureServiceTokenProvider(missing!));
        Assert.Throws<ArgumentNullException>("appId", () => new FederatedServiceClientCredentialsFactory(missing!, "client"));
        Assert.Throws<ArgumentNullException>("clientId", () => new FederatedServiceClientCredentialsFactory("app", missing!));
    }

    [Theory]
    [InlineData(null, typeof(MicrosoftAppCredentials), "https://login.microsoftonline.com/botframework.com")]
    [InlineData("MultiTenant", typeof(MicrosoftAppCredentials), "https://login.microsoftonline.com/botframework.com")]
    [InlineData("something", typeof(MicrosoftAppCredentials), "https://login.microsoftonline.com/botframework.com")]
    [InlineData("singletenant", typeof(MicrosoftAppCredentials), "https://login.microsoftonline.com/tenant")]
    [InlineData("UserAssignedMSI", typeof(ManagedIdentityAppCredentials), "https://login.microsoftonline.com/botframework.com")]
    public async Task The_configuration_says_what_kind_of_app_it_is(string? type, Type kind, string endpoint)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Configuration(
            ("MicrosoftAppType", type), ("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "password"), ("MicrosoftAppTenantId", "tenant")));

        var credentials = Assert.IsAssignableFrom<AppCredentials>(await factory.CreateCredentialsAsync("app", "scope", PublicLogin, true, default));

        Assert.IsType(kind, credentials);
        Assert.Equal(endpoint, credentials.OAuthEndpoint);
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppId")]
    [InlineData("SingleTenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId")]
    public void What_a_kind_of_app_needs_must_be_configured(string type, string missing)
    {
        var configuration = Configuration(("MicrosoftAppType", type), ("MicrosoftAppId", "a"), ("MicrosoftAppPassword", "b"), ("MicrosoftAppTenantId", "c"), (missing, null));

        var exception = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(configuration));
        Assert.StartsWith(missing + " is required for ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_says_which_cloud_it_is()
    {
        Assert.Equal("https://api.botframework.com", new ConfigurationBotFrameworkAuthentication(Configuration()).GetOriginatingAudience());
        Assert.Equal("https://api.botframework.us", new ConfigurationBotFrameworkAuthentication(Configuration(("ChannelService", GovernmentAuthenticationConstants.ChannelService))).GetOriginatingAudience());
        Assert.Equal("mine", new ConfigurationBotFrameworkAuthentication(Configuration(("ToChannelFromBotOAuthScope", "mine"))).GetOriginatingAudience());
        Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Configuration(("ChannelService", "unknown"))));
        Assert.Equal("https://api.botframework.com", BotFrameworkAuthenticationFactory.Create().GetOriginatingAudience());
    }

    [Fact]
    public async Task A_connector_has_the_credentials_of_the_app_for_its_audience()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(Configuration(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "password")));
        var factory = authentication.CreateConnectorFactory(new ClaimsIdentity([new Claim("aud", "app")]));

        using var connector = await factory.CreateAsync("https://connector.test/", "audience", default);

        Assert.Equal(new Uri("https://connector.test/"), connector.BaseUri);
        Assert.Equal("audience", Assert.IsType<MicrosoftAppCredentials>(connector.Credentials).OAuthScope);
    }

    [Fact]
    public async Task The_configuration_says_the_credentials_and_the_channel_service()
    {
        var credentials = new ConfigurationCredentialProvider(Configuration(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "password")));
        Assert.Equal("password", await credentials.GetAppPasswordAsync("app"));
        Assert.Null(await credentials.GetAppPasswordAsync("another"));
        Assert.True(await credentials.IsValidAppIdAsync("app"));
        Assert.False(await credentials.IsAuthenticationDisabledAsync());

        Assert.True(new ConfigurationChannelProvider(Configuration()).IsPublicAzure());
        var government = new ConfigurationChannelProvider(Configuration(("ChannelService", GovernmentAuthenticationConstants.ChannelService)));
        Assert.True(government.IsGovernment());
        Assert.False(government.IsPublicAzure());
        Assert.Equal(GovernmentAuthenticationConstants.ChannelService, await government.GetChannelServiceAsync());
    }

    private static IConfiguration Configuration(params (string Key, string? Value)[] values)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        foreach (var (key, value) in values)
        {
            configuration[key] = value;
        }

        return configuration;
    }
}
