using EthicalBot.Dialogs.Notices.Campaigns;
using EthicalBot.Dialogs.Personalisation;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Registers notices, campaigns and personalisation: what happens only because somebody asked for it.</summary>
internal static class NoticesServiceCollectionExtensions
{
    public static IServiceCollection AddNotices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<NoticeOptions>().Bind(configuration.GetSection(NoticeOptions.Section)).ValidateDataAnnotations()
            .Validate(options => QuietHours.Parse(options.QuietHours) is not null, "Notices:QuietHours is not two times of day. Write such as 21:00-08:00; the same time twice for none.")
            .ValidateOnStart();
        services.AddSingleton(CampaignFile.Read(configuration["Campaigns:File"]));
        services.AddSingleton<FollowedOrders>();
        services.AddSingleton<DueNotices>();
        services.AddSingleton<NoticeText>();
        services.AddSingleton<NoticeLinks>();
        services.AddSingleton<NoticeRound>();
        services.AddSingleton<WishConsents>();
        services.AddSingleton<WholeWords>();
        services.AddSingleton<PreferenceReader>();
        services.AddHostedService<NoticeWatch>();
        services.AddScoped<NoticeOffer>();
        services.AddScoped<NoticeTelling>();
        services.AddScoped<WishedOrders>();
        services.AddScoped<Stopping>();
        services.AddScoped<RememberedPreferences>();
        services.AddScoped<WishRoutes>();
        services.AddScoped<Dialog, FollowOrderDialog>();
        services.AddScoped<Dialog, ServiceNewsDialog>();
        services.AddScoped<Dialog, PersonalisationDialog>();
        services.AddScoped<Dialog, ForgetPreferencesDialog>();
        services.AddScoped<Dialog, WhySeenDialog>();
        return services;
    }
}
