import * as migration_20261123_000100_initial from './20261123_000100_initial';
import * as migration_20261123_000200_own_tables from './20261123_000200_own_tables';
import * as migration_20261123_000300_append_only from './20261123_000300_append_only';
import * as migration_20261123_000400_creation_service from './20261123_000400_creation_service';
import * as migration_20261123_000500_parent_consent from './20261123_000500_parent_consent';
import * as migration_20261123_000600_channel from './20261123_000600_channel';
import * as migration_20261124_000700_accounts_keep from './20261124_000700_accounts_keep';
import * as migration_20261124_000800_receipt_number from './20261124_000800_receipt_number';
import * as migration_20261124_000900_change_and_deletion from './20261124_000900_change_and_deletion';
import * as migration_20261126_001000_change_safety from './20261126_001000_change_safety';
import * as migration_20261126_001100_zone_knowledge from './20261126_001100_zone_knowledge';
import * as migration_20261126_001200_zone_writes from './20261126_001200_zone_writes';
import * as migration_20261126_001300_mail from './20261126_001300_mail';
import * as migration_20261126_001400_mail_hours from './20261126_001400_mail_hours';
import * as migration_20261126_001500_contacted from './20261126_001500_contacted';
import * as migration_20261126_001600_mail_texts from './20261126_001600_mail_texts';
import * as migration_20261126_001700_holidays from './20261126_001700_holidays';
import * as migration_20261126_001800_standard from './20261126_001800_standard';
import * as migration_20261126_001900_working_days from './20261126_001900_working_days';
import * as migration_20261126_002000_clock_rules from './20261126_002000_clock_rules';
import * as migration_20261126_002100_follow_up from './20261126_002100_follow_up';
import * as migration_20261126_002200_yearly_use from './20261126_002200_yearly_use';
import * as migration_20261126_002300_holiday_import from './20261126_002300_holiday_import';
import * as migration_20261127_000100_complaints from './20261127_000100_complaints';
import * as migration_20261127_000200_complaint_answers from './20261127_000200_complaint_answers';
import * as migration_20261127_000300_verified_at from './20261127_000300_verified_at';

export const migrations = [
  {
    up: migration_20261123_000100_initial.up,
    down: migration_20261123_000100_initial.down,
    name: '20261123_000100_initial',
  },
  {
    up: migration_20261123_000200_own_tables.up,
    down: migration_20261123_000200_own_tables.down,
    name: '20261123_000200_own_tables',
  },
  {
    up: migration_20261123_000300_append_only.up,
    down: migration_20261123_000300_append_only.down,
    name: '20261123_000300_append_only',
  },
  {
    up: migration_20261123_000400_creation_service.up,
    down: migration_20261123_000400_creation_service.down,
    name: '20261123_000400_creation_service',
  },
  {
    up: migration_20261123_000500_parent_consent.up,
    down: migration_20261123_000500_parent_consent.down,
    name: '20261123_000500_parent_consent',
  },
  {
    up: migration_20261123_000600_channel.up,
    down: migration_20261123_000600_channel.down,
    name: '20261123_000600_channel',
  },
  {
    up: migration_20261124_000700_accounts_keep.up,
    down: migration_20261124_000700_accounts_keep.down,
    name: '20261124_000700_accounts_keep',
  },
  {
    up: migration_20261124_000800_receipt_number.up,
    down: migration_20261124_000800_receipt_number.down,
    name: '20261124_000800_receipt_number',
  },
  {
    up: migration_20261124_000900_change_and_deletion.up,
    down: migration_20261124_000900_change_and_deletion.down,
    name: '20261124_000900_change_and_deletion',
  },
  {
    up: migration_20261126_001000_change_safety.up,
    down: migration_20261126_001000_change_safety.down,
    name: '20261126_001000_change_safety',
  },
  {
    up: migration_20261126_001100_zone_knowledge.up,
    down: migration_20261126_001100_zone_knowledge.down,
    name: '20261126_001100_zone_knowledge',
  },
  {
    up: migration_20261126_001200_zone_writes.up,
    down: migration_20261126_001200_zone_writes.down,
    name: '20261126_001200_zone_writes',
  },
  {
    up: migration_20261126_001300_mail.up,
    down: migration_20261126_001300_mail.down,
    name: '20261126_001300_mail',
  },
  {
    up: migration_20261126_001400_mail_hours.up,
    down: migration_20261126_001400_mail_hours.down,
    name: '20261126_001400_mail_hours',
  },
  {
    up: migration_20261126_001500_contacted.up,
    down: migration_20261126_001500_contacted.down,
    name: '20261126_001500_contacted',
  },
  {
    up: migration_20261126_001600_mail_texts.up,
    down: migration_20261126_001600_mail_texts.down,
    name: '20261126_001600_mail_texts',
  },
  {
    up: migration_20261126_001700_holidays.up,
    down: migration_20261126_001700_holidays.down,
    name: '20261126_001700_holidays',
  },
  {
    up: migration_20261126_001800_standard.up,
    down: migration_20261126_001800_standard.down,
    name: '20261126_001800_standard',
  },
  {
    up: migration_20261126_001900_working_days.up,
    down: migration_20261126_001900_working_days.down,
    name: '20261126_001900_working_days',
  },
  {
    up: migration_20261126_002000_clock_rules.up,
    down: migration_20261126_002000_clock_rules.down,
    name: '20261126_002000_clock_rules',
  },
  {
    up: migration_20261126_002100_follow_up.up,
    down: migration_20261126_002100_follow_up.down,
    name: '20261126_002100_follow_up',
  },
  {
    up: migration_20261126_002200_yearly_use.up,
    down: migration_20261126_002200_yearly_use.down,
    name: '20261126_002200_yearly_use',
  },
  {
    up: migration_20261126_002300_holiday_import.up,
    down: migration_20261126_002300_holiday_import.down,
    name: '20261126_002300_holiday_import',
  },
  {
    up: migration_20261127_000100_complaints.up,
    down: migration_20261127_000100_complaints.down,
    name: '20261127_000100_complaints',
  },
  {
    up: migration_20261127_000200_complaint_answers.up,
    down: migration_20261127_000200_complaint_answers.down,
    name: '20261127_000200_complaint_answers',
  },
  {
    up: migration_20261127_000300_verified_at.up,
    down: migration_20261127_000300_verified_at.down,
    name: '20261127_000300_verified_at'
  },
];
