using EthicalBot.Conversation.Notices;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Storage.Changes;
using EthicalBot.Storage.Personalisation;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Storage.Notices;

/// <summary>Registers what is kept because somebody asked to be told first, or to be remembered.</summary>
internal static class NoticeServices
{
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<FollowingStore>();
        services.AddSingleton<IFollowings>(provider => provider.GetRequiredService<FollowingStore>());
        services.AddSingleton<IPreferences, PreferenceStore>();
        services.AddSingleton<IChangeWriter, FollowingWriter>();
        services.AddSingleton<IChangeWriter, PreferencesWriter>();
        return services;
    }
}
